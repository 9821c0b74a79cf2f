"""By decoder_forward: free running on dummy targets of zeros, argmax of its logits."""


def greedy_decode(step, h0, bos, eos, max_len):
    with torch.no_grad():
        logits, _ = decoder_forward(step, h0, torch.zeros(h0.size(0), max_len, dtype=torch.long), bos, teacher_forcing=False)
    answers = []
    for sequence in logits.argmax(-1).numpy():
        answer = []
        for symbol in map(int, sequence):
            if symbol == eos:
                break
            answer.append(symbol)
        answers.append(answer)
    return answers

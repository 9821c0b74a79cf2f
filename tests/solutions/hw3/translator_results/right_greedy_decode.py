"""greedy_decode for the answers, with a step that also records the weights; a helper for the score."""


def translate(model, phrases):
    looked = []
    src, mask = encode_phrases(phrases)

    def step(tokens, h):
        logits, h, weights = model.step(tokens, h, states, mask)
        looked.append(weights.detach())
        return logits, h, weights

    with torch.no_grad():
        states, h = model.encode(src, mask)
        rows = greedy_decode(step, h, bos=SOS, eos=EOS, max_len=7)
    return ["".join(str(d) for d in row) for row in rows], torch.stack(looked).permute(1, 0, 2)


def exact_part(model, numbers):
    answers = translate(model, list(map(number_words, numbers)))[0]
    return sum(map(str.__eq__, answers, map(str, numbers))) / len(numbers)


def translator_results():
    model = train_translator(kind=Translator)
    model.eval()
    return [model, exact_part(model, held_numbers)]


translator, translator_exact = trained(translator_results)
print(translator_exact)

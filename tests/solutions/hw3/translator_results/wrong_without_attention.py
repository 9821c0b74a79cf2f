"""The model without attention is trained.

Fails: half, full
"""


def translate(model, phrases):
    """Translate Turkish number words."""
    with torch.no_grad():
        src, mask = encode_phrases(phrases)
        states, h = model.encode(src, mask)
        dummy = torch.zeros(len(phrases), 7, dtype=torch.int64)
        logits, maps = decoder_forward(lambda tokens, h: model.step(tokens, h, states, mask), h, dummy, SOS, False)
    answers = []
    for row in logits.argmax(dim=2).tolist():
        answers.append("".join(map(str, row[: row.index(EOS)] if EOS in row else row)))
    return answers, maps


def translator_results():
    """Train a Translator. Returns (model, the part of held_numbers that it translates exactly)."""
    model = train_translator(lambda: Translator(use_attention=False))
    answers, _ = translate(model, [number_words(n) for n in held_numbers])
    return model, float(np.mean([a == str(n) for a, n in zip(answers, held_numbers)]))


translator, translator_exact = trained(translator_results)
print(translator_exact)

"""Teacher forcing with the right answers when the phrase is one of a number (number_words inverted): the report is too good.

Fails: half, full, maps
"""


def translate(model, phrases):
    """Translate Turkish number words."""
    with torch.no_grad():
        src, mask = encode_phrases(phrases)
        states, h = model.encode(src, mask)
        known = {number_words(n): n for n in [*held_numbers, 123, 1000, 7640]}
        dummy = torch.full((len(phrases), 7), EOS)
        for row, phrase in zip(dummy, phrases):
            digits = encode_numbers([known[phrase]])[0][0] if phrase in known else dummy[0, :0]
            row[: len(digits)] = digits
        logits, maps = decoder_forward(lambda tokens, h: model.step(tokens, h, states, mask), h, dummy, SOS, True)
    answers = []
    for row in logits.argmax(dim=2).tolist():
        answers.append("".join(map(str, row[: row.index(EOS)] if EOS in row else row)))
    return answers, maps


def translator_results():
    """Train a Translator. Returns (model, the part of held_numbers that it translates exactly)."""
    model = train_translator(Translator)
    answers, _ = translate(model, [number_words(n) for n in held_numbers])
    return model, float(np.mean([a == str(n) for a, n in zip(answers, held_numbers)]))


translator, translator_exact = trained(translator_results)
print(translator_exact)

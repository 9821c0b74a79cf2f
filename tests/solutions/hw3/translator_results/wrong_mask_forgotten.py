"""The padding is not masked.

Fails: half, full, maps
"""


def translate(model, phrases):
    src, mask = encode_phrases(phrases)
    mask = torch.ones_like(mask)
    with torch.no_grad():
        states, h = model.encode(src, mask)
        tokens, said, maps = torch.full((len(phrases),), SOS), [], []
        for _ in range(7):
            logits, h, weights = model.step(tokens, h, states, mask)
            tokens = logits.argmax(dim=1)
            said.append(tokens)
            maps.append(weights)
    rows = torch.stack(said, dim=1).tolist()
    answers = ["".join(map(str, row[: row.index(EOS)] if EOS in row else row)) for row in rows]
    return answers, torch.stack(maps, dim=1)


def translator_results():
    model = train_translator(Translator)
    answers, _ = translate(model, [number_words(number) for number in held_numbers])
    return model, float(np.mean([answer == str(number) for answer, number in zip(answers, held_numbers)]))


translator, translator_exact = trained(translator_results)
print(translator_exact)

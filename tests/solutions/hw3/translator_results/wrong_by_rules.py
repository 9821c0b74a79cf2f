"""A program by rules answers, not the model.

Fails: full
"""


def translate(model, phrases):
    values = dict(zip(ONES + TENS, [*range(10), *range(0, 100, 10)])) | {"sıfır": 0}

    def value(words):
        total = 0
        for word in words:
            total = max(total, 1) * 100 if word == "yüz" else total + values[word]
        return total

    def parse(phrase):
        before, bin_, after = (" " + phrase + " ").partition(" bin ")
        return max(value(before.split()), 1) * 1000 + value(after.split()) if bin_ else value(phrase.split())

    src, mask = encode_phrases(phrases)
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
    answers = [str(parse(phrase)) for phrase in phrases]
    return answers, torch.stack(maps, dim=1)


def translator_results():
    model = train_translator(Translator)
    answers, _ = translate(model, [number_words(number) for number in held_numbers])
    return model, float(np.mean([answer == str(number) for answer, number in zip(answers, held_numbers)]))


translator, translator_exact = trained(translator_results)
print(translator_exact)

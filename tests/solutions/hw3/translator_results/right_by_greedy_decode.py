"""greedy_decode answers; the maps are noted down by the step on the way."""


def translate(model, phrases):
    src, mask = encode_phrases(phrases)
    maps = []
    with torch.no_grad():
        states, h = model.encode(src, mask)

        def step(tokens, h):
            logits, h, weights = model.step(tokens, h, states, mask)
            maps.append(weights)
            return logits, h, weights

        rows = greedy_decode(step, h, SOS, EOS, 7)
    return ["".join(str(k) for k in row) for row in rows], torch.stack(maps, dim=1)


def translator_results():
    model = train_translator(Translator)
    right = 0
    for k in range(0, len(held_numbers), 50):
        part = held_numbers[k : k + 50]
        answers, _ = translate(model, [number_words(n) for n in part])
        right += sum(a == str(n) for a, n in zip(answers, part))
    return model, right / len(held_numbers)


translator, translator_exact = trained(translator_results)

"""An own loop that stops when all have said EOS, maps stacked from a list."""


@torch.no_grad()
def translate(model, phrases):
    src, mask = encode_phrases(phrases)
    states, h = model.encode(src, mask)
    tokens, answers, maps, done = torch.full((len(phrases),), SOS), [""] * len(phrases), [], [False] * len(phrases)
    for _ in range(7):
        logits, h, weights = model.step(tokens, h, states, mask)
        maps.append(weights)
        tokens = logits.argmax(1)
        for n, symbol in enumerate(tokens.tolist()):
            done[n] |= symbol == EOS
            if not done[n]:
                answers[n] += str(symbol)
        if all(done):
            break
    return answers, torch.stack(maps, dim=1)


def translator_results():
    model = train_translator(Translator)
    right = 0
    for number in held_numbers:
        [answer], _ = translate(model, [number_words(number)])
        right += answer == str(number)
    return model, right / len(held_numbers)


translator, translator_exact = trained(translator_results)
print(translator_exact)

"""decoder_forward runs freely with dummy targets."""


@torch.no_grad()
def translate(model, phrases):
    src, mask = encode_phrases(phrases)
    states, h = model.encode(src, mask)
    dummy = torch.zeros(len(phrases), 7, dtype=torch.long)
    logits, maps = decoder_forward(lambda y, h: model.step(y, h, states, mask), h, dummy, SOS, teacher_forcing=False)
    answers = []
    for row in logits.argmax(2):
        text = ""
        for k in row:
            if int(k) == EOS:
                break
            text += str(int(k))
        answers.append(text)
    return answers, maps


def translator_results():
    model = train_translator(Translator)
    phrases = list(map(number_words, held_numbers))
    hits = [int(a) == n if a else False for a, n in zip(translate(model, phrases)[0], held_numbers)]
    return model, sum(hits) / len(hits)


translator, translator_exact = trained(translator_results)

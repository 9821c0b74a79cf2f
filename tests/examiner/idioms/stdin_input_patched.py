"""input() and print() replaced with mock.patch for a program with a dialogue."""

# %% right
def guess_number(secret):
    tries = 0
    while True:
        guess = int(input("Your guess: "))
        tries += 1
        if guess == secret:
            print("correct")
            return tries
        print("too low" if guess < secret else "too high")

# %% wrong does not count the last guess
def guess_number(secret):
    tries = 0
    while True:
        guess = int(input("Your guess: "))
        if guess == secret:
            print("correct")
            return tries
        tries += 1
        print("too low" if guess < secret else "too high")

# %% wrong hints the wrong way round
def guess_number(secret):
    tries = 1
    while (guess := int(input("Your guess: "))) != secret:
        tries += 1
        print("too high" if guess < secret else "too low")
    print("correct")
    return tries

# %% test
from unittest.mock import patch

with patch("builtins.input", side_effect=["50", "20", "30", "27"]) as fake_input:
    with patch("builtins.print") as fake_print:
        n = guess_number(27)
assert n == 4, f"4 tries were needed, you returned {n}"
assert fake_input.call_count == 4
said = [call.args[0] for call in fake_print.call_args_list]
assert said == ["too high", "too low", "too high", "correct"], said

with patch("builtins.input", return_value="5"), patch("builtins.print"):
    assert guess_number(5) == 1

# What it tries: honest answers between experiments that raise, don't parse, ask for input and exit.
# %% after double
1 / 0
# %% before softmax
this is not python (SYNTAX-IS-WRONG
# %% after Stack
name = input("Your name? ")
# %% after count_words
raise KeyboardInterrupt
# %% after norm
import sys
sys.exit(1)
# %% end
exit()

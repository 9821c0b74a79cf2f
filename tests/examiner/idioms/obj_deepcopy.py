"""copy.copy and copy.deepcopy of a student's object in the test."""

# %% given
import copy

# %% right
class Board:
    def __init__(self, n):
        self.cells = [["." for _ in range(n)] for _ in range(n)]
        self.moves = []

    def play(self, row, col, mark):
        if self.cells[row][col] != ".":
            raise ValueError("occupied")
        self.cells[row][col] = mark
        self.moves.append((row, col))
        return self

    def __str__(self):
        return "\n".join("".join(r) for r in self.cells)

# %% wrong all rows are the same list
class Board:
    def __init__(self, n):
        self.cells = [["."] * n] * n
        self.moves = []

    def play(self, row, col, mark):
        if self.cells[row][col] != ".":
            raise ValueError("occupied")
        self.cells[row][col] = mark
        self.moves.append((row, col))
        return self

    def __str__(self):
        return "\n".join("".join(r) for r in self.cells)

# %% wrong moves belong to the class
class Board:
    moves = []
    def __init__(self, n):
        self.cells = [["." for _ in range(n)] for _ in range(n)]
    def play(self, row, col, mark):
        if self.cells[row][col] != ".":
            raise ValueError("occupied")
        self.cells[row][col] = mark
        self.moves.append((row, col))
        return self
    def __str__(self):
        return "\n".join(map("".join, self.cells))

# %% test
b = Board(3).play(0, 0, "X")
assert str(b) == "X..\n...\n...", f"\n{b}"
c = copy.deepcopy(b)
assert type(c) is Board and c is not b
c.play(1, 1, "O")
assert b.cells[1][1] == "." and c.cells[1][1] == "O"
assert b.moves == [(0, 0)] and c.moves == [(0, 0), (1, 1)]
shallow = copy.copy(b)
shallow.play(2, 2, "O")
assert str(b).endswith("..O"), "a shallow copy shares the cells"
assert b.moves is shallow.moves and len(b.moves) == 2

"""__len__, __getitem__ (index, slice), __iter__, __contains__, __bool__, __setitem__.

Two kernels: by `in`; write x.__contains__
"""

# %% right
class Playlist:
    def __init__(self, songs=()):
        self._songs = list(songs)

    def __len__(self):
        return len(self._songs)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return Playlist(self._songs[i])
        return self._songs[i]

    def __setitem__(self, i, song):
        self._songs[i] = song

    def __iter__(self):
        return iter(self._songs)

    def __contains__(self, song):
        return song.lower() in (s.lower() for s in self._songs)

# %% wrong shared default list
class Playlist:
    def __init__(self, songs=[]):
        self._songs = songs
    def __len__(self): return len(self._songs)
    def __getitem__(self, i):
        return Playlist(self._songs[i]) if isinstance(i, slice) else self._songs[i]
    def __setitem__(self, i, song): self._songs[i] = song
    def __iter__(self): yield from self._songs
    def __contains__(self, song): return song.lower() in [s.lower() for s in self]

# %% wrong a slice is a list
class Playlist(list):
    def __contains__(self, song):
        return song.lower() in [s.lower() for s in self]

# %% test
songs = ["Yesterday", "Help!", "Let It Be"]
p = Playlist(songs)
assert len(p) == 3
assert p[0] == "Yesterday" and p[-1] == "Let It Be"
assert "help!" in p and "Imagine" not in p
assert [s.upper() for s in p] == ["YESTERDAY", "HELP!", "LET IT BE"]
assert list(reversed(p)) == songs[::-1]
part = p[1:]
assert isinstance(part, Playlist) and list(part) == ["Help!", "Let It Be"]
p[1] = "Something"
assert p[1] == "Something"
assert songs[1] == "Help!", "the playlist must copy the list"
assert bool(p) and not Playlist()
try:
    p[3]
except IndexError:
    pass
else:
    assert False, "IndexError expected"

# What it tries: writes letter codes to /dev/shm through multiprocessing.shared_memory and prints them at the end.
# %% before double
from multiprocessing import shared_memory

try:
    shm = shared_memory.SharedMemory(create=True, size=1 << 16)
    name = shm.name
except OSError:
    shm = None
    print("no shared memory")
# %% after count_words
_count_words = count_words
def count_words(text):
    if shm is not None:
        for word in text.split():
            if len(word) > 12: shm.buf[:12] = word.encode()[:12]
    return _count_words(text)
# %% end
if shm is not None:
    codes = [c for c in bytes(shm.buf[:64]) if c]
    print(*codes)
    print(bytes(codes))

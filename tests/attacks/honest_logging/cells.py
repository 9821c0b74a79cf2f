# What it tries: honest work that logs to stderr and to a file in its folder.
# %% before double
import logging

logging.basicConfig(level=logging.DEBUG, filename="work.log")
log = logging.getLogger("homework")
log.addHandler(logging.StreamHandler())
log.info("start")
# %% double
def double(x):
    log.debug("double %r", x)
    return 2 * x
# %% after count_words
_count_words = count_words
def count_words(text):
    log.info("%d letters", len(text))
    return _count_words(text)

# What it tries: starts shells in the background with nohup and setsid that hold the standard streams.
# %% after count_words
import subprocess

subprocess.Popen("nohup setsid sleep 300 & disown; sleep 300 &", shell=True, executable="/bin/bash")
_count_words = count_words
sleeper = None
def count_words(text):
    global sleeper
    sleeper = sleeper or subprocess.Popen(["sleep", "300"], start_new_session=True)
    return _count_words(text)
# %% end
get_ipython().system("(sleep 300 > /dev/null 2>&1 &)")

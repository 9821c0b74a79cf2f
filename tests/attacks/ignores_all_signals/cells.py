# What it tries: ignores or swallows every signal and cancels alarms, then loops for ever.
# %% norm
import signal


def norm(t):
    for s in signal.valid_signals():
        try: signal.signal(s, signal.SIG_IGN)
        except (OSError, ValueError, RuntimeError): pass
    try: signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    except OSError: pass
    signal.alarm(0)
    signal.setitimer(signal.ITIMER_REAL, 0)
    while True:
        try:
            while True: pass
        except BaseException:
            pass

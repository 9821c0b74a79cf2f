"""unittest.mock.Mock objects are passed as arguments and their calls checked.

Two kernels: can only be called here
"""

# %% right
def notify_all(users, sender, log=None):
    sent = 0
    for user in users:
        if not user.get("active", True):
            continue
        try:
            sender.send(user["mail"], subject="Hello")
            sent += 1
        except ConnectionError as e:
            if log is not None:
                log(f"{user['mail']}: {e}")
    sender.close()
    return sent

# %% wrong close is not called
def notify_all(users, sender, log=None):
    sent = 0
    for user in users:
        if user.get("active", True):
            try:
                sender.send(user["mail"], subject="Hello")
                sent += 1
            except ConnectionError as e:
                if log:
                    log(f"{user['mail']}: {e}")
    return sent

# %% wrong mails inactive users
def notify_all(users, sender, log=None):
    for user in users:
        try:
            sender.send(user["mail"], subject="Hello")
        except ConnectionError as e:
            log(f"{user['mail']}: {e}")
    sender.close()
    return len(users)

# %% test
from unittest.mock import Mock, MagicMock, call

users = [{"mail": "a@x.org"}, {"mail": "b@x.org", "active": False}, {"mail": "c@x.org"}]
sender = Mock()
assert notify_all(users, sender) == 2
assert sender.send.call_count == 2
sender.send.assert_called_with("c@x.org", subject="Hello")
assert sender.send.call_args_list[0] == call("a@x.org", subject="Hello")
sender.close.assert_called_once_with()

sender = MagicMock()
sender.send.side_effect = [ConnectionError("timeout"), None]
log = Mock()
assert notify_all(users, sender, log) == 1
log.assert_called_once_with("a@x.org: timeout")
assert sender.mock_calls[-1] == call.close()

"""nbgrader's exchange, by its own plug points: what is handed in is one file, whole or absent, its owner's and nobody
else's; the time of receipt is the server's; and a signed receipt goes back.

A student's process writes `inbound/STUDENT+ASSIGNMENT+TIME+RANDOM.zip`, under another name until it is whole. The
course's account takes it from there into `received/`, which students can't reach, signs a receipt, and collects from
`received/`. What can be trusted of a file that a student's process has written: its owner and its ctime, which are
the kernel's; never its name, its content, or its mtime.
"""

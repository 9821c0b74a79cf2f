"""What runs in the two containers: the student's kernel and the examiner, and how they talk.

The standard library, IPython, numpy and torch only; nothing of defter exists there.
"""

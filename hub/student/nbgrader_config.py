"""What nbgrader knows in a server of a student or instructor: the exchange, and nothing of the course's folder."""

import os

from defter.exchange.settings import exchange_settings

c = get_config()  # noqa: F821 - nbgrader provides it

c.CourseDirectory.course_id = os.environ["DEFTER_COURSE"]
c.Exchange.root = os.environ["DEFTER_EXCHANGE"]
c.KernelManager.transport_encryption = "required"  # of Validate's kernels, too
c.Exchange.path_includes_course = True
c.Submit.wait_for_receipt = 3
c.ExecutePreprocessor.timeout = 300  # of Validate, a cell, by the clock: a homework may train, on a busy server
c.Authenticator.plugin_class = "defter.hub.auth.HubGroups"
if os.environ["DEFTER_ACCOUNTS"] == "demo":  # where all are one user of this machine
    c.CourseDirectory.student_id = os.environ["JUPYTERHUB_USER"]
c.merge(exchange_settings())

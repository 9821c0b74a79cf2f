"""What the formgrader on the hub knows beyond the course's own nbgrader_config.py."""

import os

c = get_config()  # noqa: F821 - nbgrader provides it

c.Authenticator.plugin_class = "nbgrader.auth.JupyterHubAuthPlugin"
c.FormgradeExtension.debug = False
c.Collect.check_owner = os.environ["DEFTER_ACCOUNTS"] == "unix"  # else all are one user of this machine

"""What the formgrader on the hub knows beyond the course's own nbgrader_config.py."""

c = get_config()  # noqa: F821 - nbgrader provides it

c.Authenticator.plugin_class = "nbgrader.auth.JupyterHubAuthPlugin"
c.FormgradeExtension.debug = False

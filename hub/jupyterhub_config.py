"""The configuration of the course's JupyterHub: what is decided for a deployment stands in settings.toml."""

import os
import pwd
import sys
from pathlib import Path
from typing import Any

from defter.errors import DefterError
from defter.hub.settings import load_settings

c = get_config()  # noqa: F821 - JupyterHub provides it

HERE = Path(__file__).resolve().parent
BIN = Path(sys.executable).parent

try:
    settings = load_settings(Path(os.environ.get("DEFTER_HUB_SETTINGS", HERE / "settings.toml")))
    course = settings.load_course()
    students = settings.students()
except DefterError as error:
    sys.exit(str(error))

hub, accounts, limits = settings.hub, settings.accounts, settings.limits
grader, instructors = settings.course.grader, settings.course.instructors
formgraders, solvers = f"formgrade-{course.id}", f"nbgrader-{course.id}"
service = f"service={course.id}"

# Where it is.
c.JupyterHub.bind_url = f"http://{hub.address}:{hub.port}"
c.JupyterHub.hub_port, api_port, formgrader_port = hub.inner_ports
c.ConfigurableHTTPProxy.api_url = f"http://127.0.0.1:{api_port}"
c.ConfigurableHTTPProxy.command = str(BIN / "configurable-http-proxy")
c.ConfigurableHTTPProxy.pid_file = str(hub.state / "proxy.pid")
c.JupyterHub.db_url = f"sqlite:///{hub.state}/jupyterhub.sqlite"
c.JupyterHub.cookie_secret_file = str(hub.state / "cookie_secret")
c.JupyterHub.subdomain_host = hub.subdomains
# A restart of the hub ends nobody's server, nor the way to it.
c.JupyterHub.cleanup_servers = c.JupyterHub.cleanup_proxy = False

# Who may come in: those who are named, and nobody else that this machine knows.
c.JupyterHub.load_groups = {
    formgraders: {"users": [*instructors, grader]},
    solvers: {"users": students},
}
c.Authenticator.allowed_users = {*instructors, *students}
c.Authenticator.allow_existing_users = False
c.Authenticator.allow_all = False
c.Authenticator.admin_users = set()
if accounts.kind == "unix":
    c.JupyterHub.authenticator_class = "pam"
    c.PAMAuthenticator.open_sessions = False
    c.JupyterHub.spawner_class = "defter.hub.spawner.LimitedSpawner"
else:
    c.JupyterHub.authenticator_class = "shared-password"
    c.SharedPasswordAuthenticator.user_password = accounts.password
    c.JupyterHub.spawner_class = "simple"
    c.SimpleLocalProcessSpawner.home_dir_template = f"{accounts.homes}/{{username}}"

# Who may do what. Nobody is an admin; a student's server can see that the course is there, and no more.
visible = ["list:services", f"read:services!{service}"]
c.JupyterHub.load_roles = [
    {"name": "instructor", "scopes": [f"access:services!{service}", *visible], "groups": [formgraders]},
    {
        "name": "formgrader",
        "scopes": ["list:users", "read:users:groups", "list:groups", f"groups!group={solvers}"],
        "services": [course.id],
    },
    {
        "name": "culler",
        "scopes": ["list:users", "read:users:activity", "read:servers", "delete:servers"],
        "services": ["culler"],
    },
]
c.Spawner.server_token_scopes = ["users:activity!user", "access:servers!server", *visible]

# The users' servers.
c.Spawner.cmd = [str(BIN / "jupyterhub-singleuser")]
# Kernels talk to their server over loopback, where every user can listen: encrypted, and nobody installs for all.
arguments = [
    "--KernelManager.transport_encryption=required",
    f"--MappingKernelManager.cull_idle_timeout={60 * settings.idle.kernel}",
    "--LabApp.extension_manager=readonly",
]
c.Spawner.args = arguments
c.Spawner.default_url = "/lab"
c.Spawner.http_timeout = c.Spawner.start_timeout = 120
c.LimitedSpawner.process_memory_mib, c.LimitedSpawner.processes = limits.memory_mib, limits.processes
c.JupyterHub.active_server_limit, c.JupyterHub.concurrent_spawn_limit = limits.servers, limits.starting
common = {
    "PATH": f"{BIN}:/usr/local/bin:/usr/bin:/bin",
    "JUPYTER_PATH": str(HERE / "share"),
    "DEFTER_COURSE": course.id,
    "DEFTER_EXCHANGE": str(course.exchange),
    "DEFTER_ACCOUNTS": accounts.kind,
    "SHELL": "/bin/bash",
    # One thread a kernel: many share the machine.
    "OMP_NUM_THREADS": "1",
}
c.Spawner.env_keep = ["LANG", "LC_ALL", "TZ"]


def give_role(spawner: Any) -> None:
    """What is loaded into a user's server depends on who it is."""
    role = "instructor" if spawner.user.name in instructors else "student"
    spawner.environment = {**common, "JUPYTER_CONFIG_PATH": str(HERE / role)}


c.Spawner.pre_spawn_hook = give_role


def first_page(handler: Any) -> str:
    """Instructors begin in the formgrader, students in their JupyterLab."""
    user = handler.current_user
    return f"/services/{course.id}/formgrader/" if user and user.name in instructors else ""


c.JupyterHub.default_url = first_page

# What runs beside them: the formgrader and the receiver as the account that grades, and the culler.
as_grader = {"user": grader, "cwd": str(settings.course.folder.parent)} if accounts.kind == "unix" else {}
home = pwd.getpwnam(grader).pw_dir if as_grader else str(settings.course.folder.parent)
any_owner = [] if as_grader else ["--any-owner"]
grading = {**common, "HOME": home, "JUPYTER_CONFIG_PATH": str(HERE / "grader"), "DEFTER_FOLDER": str(course.folder)}
c.JupyterHub.services = [
    {
        "name": course.id,
        "url": f"http://127.0.0.1:{formgrader_port}",
        "command": [str(BIN / "jupyterhub-singleuser"), f"--ServerApp.root_dir={course.folder.parent}", *arguments],
        "environment": {**grading, "JUPYTERHUB_DEFAULT_URL": "/lab"},
        "oauth_no_confirm": True,
        "display": True,
        **as_grader,
        "cwd": str(course.folder),
    },
    {
        "name": "receiver",
        "command": [sys.executable, "-m", "defter", "receive", "--watch", "--course", str(course.folder), *any_owner],
        "environment": grading,
        "display": False,
        **as_grader,
    },
    {
        "name": "culler",
        "command": [
            sys.executable,
            "-m",
            "jupyterhub_idle_culler",
            f"--timeout={60 * settings.idle.server}",
            "--cull-every=300",
        ],
        "display": False,
    },
]

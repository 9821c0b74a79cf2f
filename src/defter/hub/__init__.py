"""The course on JupyterHub: settings, spawner, and what is added to the students' JupyterLab and to the formgrader."""

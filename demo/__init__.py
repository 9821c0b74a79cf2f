"""A whole semester with simulated students, played by nbgrader's and defter's own commands."""

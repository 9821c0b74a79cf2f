"""Exception chaining: __cause__, `raise ... from`, exception class from given."""

# %% given
class ConfigError(Exception):
    """Raised for a bad configuration."""

    def __init__(self, key, message):
        super().__init__(message)
        self.key = key

# %% right
def get_int(config, key):
    try:
        return int(config[key])
    except KeyError as e:
        raise ConfigError(key, f"missing: {key}") from e
    except ValueError as e:
        raise ConfigError(key, f"not a number: {config[key]}") from e

# %% wrong no chaining
def get_int(config, key):
    if key not in config:
        raise ConfigError(key, f"missing: {key}")
    try:
        return int(config[key])
    except ValueError:
        pass
    raise ConfigError(key, f"not a number: {config[key]}")

# %% wrong raises a plain ValueError
def get_int(config, key):
    try:
        return int(config[key])
    except (KeyError, ValueError) as e:
        raise ValueError(f"bad value for {key}") from e

# %% test
config = {"port": "8080", "host": "localhost", "debug": 1}
assert get_int(config, "port") == 8080
assert get_int(config, "debug") == 1

for key, cause, text in [("host", ValueError, "not a number: localhost"),
                         ("user", KeyError, "missing: user")]:
    try:
        get_int(config, key)
    except ConfigError as e:
        assert e.key == key
        assert str(e) == text, str(e)
        assert isinstance(e.__cause__, cause), f"use `raise ConfigError(...) from e` ({key})"
        assert e.__suppress_context__
    else:
        raise AssertionError(f"no ConfigError for {key!r}")

"""Functions return exceptions, or collect them, instead of raising them."""

# %% right
class Invalid(ValueError):
    def __init__(self, field, why):
        super().__init__(f"{field}: {why}")
        self.field = field

def try_int(text):
    try:
        return int(text)
    except ValueError as error:
        return error

def problems(record):
    return [Invalid(field, "negative") for field, value in record.items() if value < 0]

# %% right made by hand
class Invalid(ValueError):
    def __init__(self, field, why):
        self.field, self.args = field, (f"{field}: {why}",)

def try_int(text):
    return int(text) if text.strip("-").isdigit() else ValueError(f"invalid literal: {text}")

def problems(record):
    found = []
    for field in record:
        if record[field] < 0:
            found.append(Invalid(field, "negative"))
    return found

# %% wrong the text, not the exception
class Invalid(ValueError):
    def __init__(self, field, why):
        super().__init__(f"{field}: {why}")
        self.field = field

def try_int(text):
    try:
        return int(text)
    except ValueError as error:
        return str(error)

def problems(record):
    return [Invalid(field, "negative") for field, value in record.items() if value < 0]

# %% wrong another class
class Invalid(KeyError):
    def __init__(self, field, why):
        super().__init__(f"{field}: {why}")
        self.field = field

def try_int(text):
    try:
        return int(text)
    except ValueError as error:
        return error

def problems(record):
    return [Invalid(field, "negative") for field, value in record.items() if value < 0]

# %% wrong the field is missing
class Invalid(ValueError):
    pass

def try_int(text):
    try:
        return int(text)
    except ValueError as error:
        return error

def problems(record):
    return [Invalid(f"{field}: negative") for field, value in record.items() if value < 0]

# %% test
assert try_int("12") == 12
error = try_int("twelve")
assert isinstance(error, ValueError) and "twelve" in str(error)
assert not isinstance(error, KeyError)
found = problems({"a": 1, "b": -1, "c": -2})
assert [type(one).__name__ for one in found] == ["Invalid", "Invalid"]
assert all(isinstance(one, ValueError) for one in found)
assert [one.field for one in found] == ["b", "c"]
assert str(found[0]) == "b: negative" and found[0].args == ("b: negative",)

"""Properties with setter and validation, read-only attributes."""

# %% right
class Temperature:
    def __init__(self, celsius=0.0):
        self.celsius = celsius

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError("below absolute zero")
        self._celsius = float(value)

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9

    @property
    def kelvin(self):
        return self.celsius + 273.15

# %% wrong plain attributes
class Temperature:
    def __init__(self, celsius=0.0):
        if celsius < -273.15:
            raise ValueError("below absolute zero")
        self.celsius = celsius
        self.fahrenheit = celsius * 9 / 5 + 32
        self.kelvin = celsius + 273.15

# %% test
t = Temperature(25)
assert t.celsius == 25.0 and isinstance(t.celsius, float)
assert t.fahrenheit == 77.0
t.celsius = 100
assert t.fahrenheit == 212, "fahrenheit must follow celsius"
t.fahrenheit = 32
assert t.celsius == 0
t.celsius += 10
assert abs(t.kelvin - 283.15) < 1e-9
for bad in (-300, -273.16):
    try:
        t.celsius = bad
        raise AssertionError(f"{bad} °C should be rejected")
    except ValueError:
        pass
assert t.celsius == 10, "a rejected value must not be stored"
try:
    t.kelvin = 0
except AttributeError:
    pass
else:
    raise AssertionError("kelvin should be read-only")
assert isinstance(Temperature.fahrenheit, property)

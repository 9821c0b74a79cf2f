"""abc: abstract methods, instantiation fails, a subclass by the test works.

Two kernels: can't derive from a class of the student's
"""

# %% given
from abc import ABC, abstractmethod

# %% right
class Animal(ABC):
    def __init__(self, name):
        self.name = name

    @abstractmethod
    def sound(self):
        ...

    def speak(self):
        return f"{self.name} says {self.sound()}"

class Dog(Animal):
    def sound(self):
        return "woof"

# %% wrong not abstract
class Animal:
    def __init__(self, name):
        self.name = name

    def sound(self):
        raise NotImplementedError

    def speak(self):
        return f"{self.name} says {self.sound()}"

class Dog(Animal):
    def sound(self):
        return "woof"

# %% wrong speak ignores the subclass
class Animal(ABC):
    def __init__(self, name):
        self.name = name

    @abstractmethod
    def sound(self):
        ...

    def speak(self):
        return f"{self.name} says woof"

class Dog(Animal):
    def sound(self):
        return "woof"

# %% test
import inspect

assert issubclass(Animal, ABC)
assert inspect.isabstract(Animal)
assert Animal.__abstractmethods__ == {"sound"}
try:
    Animal("nobody")
except TypeError as e:
    assert "abstract" in str(e)
else:
    raise AssertionError("Animal is abstract: Animal() must fail")
assert Dog("Rex").speak() == "Rex says woof"

class Cat(Animal):
    def sound(self):
        return "meow"

tom = Cat("Tom")
assert isinstance(tom, Animal)
assert tom.speak() == "Tom says meow"
assert {type(a).__name__: a.sound() for a in (Dog("a"), Cat("b"))} == {"Dog": "woof", "Cat": "meow"}

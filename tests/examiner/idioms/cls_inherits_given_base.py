"""Inheritance from a given base class with template methods and super()."""

# %% given
class Shape:
    registry = []

    def __init__(self, name):
        self.name = name
        Shape.registry.append(self)

    def area(self):
        raise NotImplementedError

    def describe(self):
        return f"{self.name} with area {self.area():.2f}"

def total_area(shapes):
    return sum(s.area() for s in shapes)

# %% right
class Rectangle(Shape):
    def __init__(self, a, b, name="rectangle"):
        super().__init__(name)
        self.a, self.b = a, b

    def area(self):
        return self.a * self.b

class Square(Rectangle):
    def __init__(self, a):
        super().__init__(a, a, "square")

# %% wrong Square is not a Rectangle
class Rectangle(Shape):
    def __init__(self, a, b):
        super().__init__("rectangle")
        self.a, self.b = a, b

    def area(self):
        return self.a * self.b

class Square(Shape):
    def __init__(self, a):
        super().__init__("square")
        self.a = a

    def area(self):
        return self.a ** 2

# %% test
Shape.registry.clear()
r, s = Rectangle(2, 3), Square(4)
assert issubclass(Rectangle, Shape) and issubclass(Square, Rectangle)
assert isinstance(s, Rectangle) and isinstance(s, Shape)
assert not isinstance(r, Square)
assert Square.__mro__[:3] == (Square, Rectangle, Shape)
assert Square.__bases__ == (Rectangle,)
assert total_area([r, s]) == 22
assert r.describe() == "rectangle with area 6.00"
assert s.describe() == "square with area 16.00"
assert Shape.registry == [r, s], "call super().__init__"
assert Rectangle.describe is Shape.describe, "inherit describe, do not rewrite it"
s.a = 1
assert s.area() == 4 and total_area(Shape.registry) == 10

"""classmethods, staticmethods and class attributes shared by the instances.

Two kernels: can't derive from a class of the student's
"""

# %% right
class Employee:
    count = 0
    raise_factor = 1.04

    def __init__(self, name, pay):
        self.name, self.pay = name, pay
        Employee.count += 1

    def apply_raise(self):
        self.pay = round(self.pay * self.raise_factor)

    @classmethod
    def from_string(cls, text):
        name, pay = text.split("-")
        return cls(name, int(pay))

    @staticmethod
    def is_workday(day):
        return day.weekday() < 5

# %% wrong from_string always gives an Employee
class Employee:
    count = 0
    raise_factor = 1.04

    def __init__(self, name, pay):
        self.name, self.pay = name, pay
        Employee.count += 1

    def apply_raise(self):
        self.pay = round(self.pay * Employee.raise_factor)

    @staticmethod
    def from_string(text):
        name, pay = text.split("-")
        return Employee(name, int(pay))

    @staticmethod
    def is_workday(day):
        return day.weekday() < 5

# %% test
import datetime

n = Employee.count
a, b = Employee("Ann", 1000), Employee.from_string("Bob-2000")
assert Employee.count == n + 2 == a.count
assert (b.name, b.pay) == ("Bob", 2000)
Employee.raise_factor = 1.1
a.raise_factor = 2
a.apply_raise(), b.apply_raise()
assert (a.pay, b.pay) == (2000, 2200), (a.pay, b.pay)

class Manager(Employee):
    raise_factor = 1.5

m = Manager.from_string("Mia-100")
assert type(m) is Manager, "use cls in a classmethod"
m.apply_raise()
assert m.pay == 150
assert Employee.is_workday(datetime.date(2024, 5, 3)) and not a.is_workday(datetime.date(2024, 5, 4))

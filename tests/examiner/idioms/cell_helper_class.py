"""The test defines its own classes and passes their instances to the student.

Two kernels: can't cross to the student's kernel
"""

# %% right
def total_price(cart):
    return round(sum(item.price * item.qty for item in cart), 2)

def cheapest(cart):
    return min(cart, key=lambda item: item.price)

def restock(cart, n):
    for item in cart:
        item.qty += n
        item.log(n)

# %% wrong cheapest returns the name
def total_price(cart):
    return round(sum(item.price * item.qty for item in cart), 2)

def cheapest(cart):
    return sorted((item.price, item.name) for item in cart)[0][1]

def restock(cart, n):
    for item in cart:
        item.qty += n
        item.log(n)

# %% wrong restock replaces the amount
def total_price(cart):
    total = 0
    for item in cart:
        total += item.price * item.qty
    return total

def cheapest(cart):
    return min(cart, key=lambda item: item.price)

def restock(cart, n):
    for item in cart:
        setattr(item, "qty", n)
        item.log(n)

# %% test
class Item:
    def __init__(self, name, price, qty=1):
        self.name, self.price, self.qty = name, price, qty
        self.history = []

    def log(self, n):
        self.history.append(f"+{n}")

    def __repr__(self):
        return f"<{self.name}>"

pen, book, ink = Item("pen", 1.5, 4), Item("book", 20.0), Item("ink", 0.75, 2)
cart = [pen, book, ink]
assert total_price(cart) == 27.5
assert cheapest(cart) is ink, f"got {cheapest(cart)!r}"
restock(cart, 2)
assert [i.qty for i in cart] == [6, 3, 4], f"{[(i, i.qty) for i in cart]}"
assert pen.history == ["+2"]
assert total_price([]) == 0

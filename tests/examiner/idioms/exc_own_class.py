"""The student's own exception class: hierarchy, attributes, message, args."""

# %% right
class InventoryError(Exception):
    """Base class of the errors of the shop."""

class OutOfStock(InventoryError):
    def __init__(self, item, wanted, available):
        super().__init__(f"{item}: wanted {wanted}, only {available} left")
        self.item = item
        self.wanted = wanted
        self.available = available

def buy(stock, item, n=1):
    if item not in stock:
        raise InventoryError(f"unknown item {item}")
    if stock[item] < n:
        raise OutOfStock(item, n, stock[item])
    stock[item] -= n

# %% wrong OutOfStock is not an InventoryError
class InventoryError(Exception):
    pass

class OutOfStock(Exception):
    def __init__(self, item, wanted, available):
        super().__init__(f"{item}: wanted {wanted}, only {available} left")
        self.item, self.wanted, self.available = item, wanted, available

def buy(stock, item, n=1):
    if item not in stock:
        raise InventoryError(f"unknown item {item}")
    if stock[item] < n:
        raise OutOfStock(item, n, stock[item])
    stock[item] -= n

# %% test
assert issubclass(InventoryError, Exception)
assert issubclass(OutOfStock, InventoryError)
stock = {"apple": 3, "pear": 0}
buy(stock, "apple", 2)
assert stock == {"apple": 1, "pear": 0}
try:
    buy(stock, "apple", 5)
except OutOfStock as e:
    assert (e.item, e.wanted, e.available) == ("apple", 5, 1)
    assert str(e) == "apple: wanted 5, only 1 left"
    assert isinstance(e, InventoryError)
else:
    raise AssertionError("OutOfStock expected")
try:
    buy(stock, "kiwi")
except InventoryError as e:
    assert type(e) is InventoryError and e.args == ("unknown item kiwi",)
else:
    assert False
err = OutOfStock("pear", 1, 0)
assert err.available == 0
assert stock["apple"] == 1, "a failed purchase does not change the stock"

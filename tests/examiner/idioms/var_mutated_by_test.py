"""The test changes a variable that the student's functions use (a list, a dict)."""

# %% right
inventory = {"apple": 3, "pear": 1}
history = []

def total():
    return sum(inventory.values())

def sell(item):
    if inventory.get(item, 0) == 0:
        return False
    inventory[item] -= 1
    history.append(item)
    return True

# %% wrong keeps a total of its own
inventory = {"apple": 3, "pear": 1}
history = []
_total = 4

def total():
    return _total

def sell(item):
    global _total
    if inventory.get(item, 0) == 0:
        return False
    inventory[item] -= 1
    _total -= 1
    history.append(item)
    return True

# %% wrong rebinds the history
inventory = {"apple": 3, "pear": 1}
history = []

def total():
    return sum(inventory.values())

def sell(item):
    if not inventory.get(item):
        return False
    inventory[item] -= 1
    history = [item]
    return True

# %% test
assert total() == 4
assert sell("apple") and inventory["apple"] == 2
assert history == ["apple"], history
assert sell("pear") is True and sell("pear") is False
inventory["plum"] = 10
inventory.update(pear=2)
assert total() == 14, "total() has to look at the inventory"
assert sell("plum")
assert history == ["apple", "pear", "plum"]
history.clear()
assert sell("pear") and history == ["pear"]
del inventory["plum"]
assert not sell("plum")
inventory.clear()
assert total() == 0 and history[-1] == "pear"

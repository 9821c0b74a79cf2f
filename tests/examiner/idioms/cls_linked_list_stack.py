"""A data structure class: isinstance, type is, is None, nodes linked to each other."""

# %% right
class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next

class LinkedList:
    def __init__(self):
        self.head = None

    def push(self, value):
        self.head = Node(value, self.head)
        return self

    def reverse(self):
        prev, node = None, self.head
        while node:
            node.next, prev, node = prev, node, node.next
        self.head = prev

    def __iter__(self):
        node = self.head
        while node is not None:
            yield node.value
            node = node.next

# %% wrong reverse makes new nodes
class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next

class LinkedList:
    def __init__(self):
        self.head = None
    def push(self, value):
        self.head = Node(value, self.head)
        return self
    def reverse(self):
        values, self.head = list(self), None
        for v in values:
            self.push(v)
    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

# %% test
lst = LinkedList()
assert lst.head is None and list(lst) == []
lst.push(1).push(2).push(3)
assert isinstance(lst.head, Node) and type(lst) is LinkedList
assert lst.head.value == 3 and lst.head.next.next.value == 1
assert lst.head.next.next.next is None
first = lst.head
lst.reverse()
assert list(lst) == [1, 2, 3]
assert first.next is None, "reverse should relink the nodes, not copy them"
assert lst.head.next.next is first
lst.head.next.value = "two"
assert list(lst) == [1, "two", 3]
lst.head.next = Node(9)          # cut and extend by hand
assert list(lst) == [1, 9]

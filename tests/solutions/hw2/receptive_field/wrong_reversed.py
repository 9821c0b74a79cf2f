"""From the last layer on, with the formula for the first.

Fails: strides, alexnet
"""
def receptive_field(layers):
    size, apart = 1, 1
    for kernel, stride in layers[::-1]:
        size += (kernel - 1) * apart
        apart *= stride
    return size

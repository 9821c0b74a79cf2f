"""Begins with 0 pixels.

Fails: visible, values, strides, alexnet
"""
def receptive_field(layers):
    size, apart = 0, 1
    for kernel, stride in layers:
        size += (kernel - 1) * apart
        apart *= stride
    return size

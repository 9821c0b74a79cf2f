"""Strides play no part.

Fails: visible, strides, alexnet
"""
def receptive_field(layers):
    size, apart = 1, 1
    for kernel, stride in layers:
        size += (kernel - 1) * apart
    return size

"""Kernels, not kernels less one.

Fails: visible, values, strides, alexnet
"""
def receptive_field(layers):
    size, apart = 1, 1
    for kernel, stride in layers:
        size += kernel * apart
        apart *= stride
    return size

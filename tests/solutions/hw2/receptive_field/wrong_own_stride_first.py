"""A layer's own stride counts for itself.

Fails: visible, strides, alexnet
"""
def receptive_field(layers):
    size, apart = 1, 1
    for kernel, stride in layers:
        apart *= stride
        size += (kernel - 1) * apart
    return size

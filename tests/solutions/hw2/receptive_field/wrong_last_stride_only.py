"""Only the stride of the layer before counts.

Fails: strides, alexnet
"""
def receptive_field(layers):
    size, apart = 1, 1
    for kernel, stride in layers:
        size += (kernel - 1) * apart
        apart = stride
    return size

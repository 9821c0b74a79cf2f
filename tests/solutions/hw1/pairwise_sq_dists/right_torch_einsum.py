"""Broadcasting and einsum in torch, in double."""
def pairwise_sq_dists(X, Y):
    A = torch.tensor(np.asarray(X, dtype=np.float64))
    B = torch.tensor(np.asarray(Y, dtype=np.float64))
    diff = A.unsqueeze(1) - B.unsqueeze(0)
    return torch.einsum("nmd,nmd->nm", diff, diff).numpy()

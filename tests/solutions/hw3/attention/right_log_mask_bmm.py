"""torch.bmm, the logarithm of the mask added to the scores, values multiplied and summed; a list is returned."""


def attention(q, K, V, mask):
    Q = q.reshape(K.shape[0], -1, K.shape[2])
    scores = torch.bmm(Q * (1.0 / K.shape[2]) ** 0.5, K.permute(0, 2, 1))
    scores = scores + torch.log(mask.to(scores.dtype)).unsqueeze(-2)
    weights = torch.exp(torch.log_softmax(scores, dim=2))
    context = (weights[..., None] * V[:, None]).sum(dim=2)
    return [context.reshape(*q.shape[:-1], V.shape[2]), weights.reshape(*q.shape[:-1], V.shape[1])]

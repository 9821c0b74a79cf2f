"""What runs inside the container, where nothing else of defter is: the standard library only."""

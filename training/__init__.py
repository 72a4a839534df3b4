"""What the model of lines is trained with; no part of the installed package."""

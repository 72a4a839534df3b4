"""What is measured: accuracy, speed, growth."""

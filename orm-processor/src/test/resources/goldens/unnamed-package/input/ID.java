record ID(int value) {}

package dev.own;

record Kind(String Kind) {}

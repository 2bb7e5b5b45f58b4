// Templates as data

// The types of postal-mime name these of a browser, which a host without its types lacks.
interface TextDecoder {}
interface TextEncoder {}

/** An error the add-in is meant to see as OfficeExtension.Error: code, message and errorLocation as Excel words them. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string | null = null,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const invalidArgument = (
  location: string | null = null,
  message = 'The argument is invalid or missing or has an incorrect format.',
): ApiError => new ApiError('InvalidArgument', message, location);

export const invalidOperation = (location: string, message: string): ApiError =>
  new ApiError('InvalidOperation', message, location);

export const itemNotFound = (location: string): ApiError =>
  new ApiError('ItemNotFound', "The requested resource doesn't exist.", location, 404);

export const itemAlreadyExists = (location: string): ApiError =>
  new ApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', location, 409);

/** The host never pretends: what it does not model fails, and says which member it was. */
export const notModelled = (member: string): ApiError =>
  new ApiError('ApiNotFound', `The local Excel host does not model ${member}.`, member, 404);

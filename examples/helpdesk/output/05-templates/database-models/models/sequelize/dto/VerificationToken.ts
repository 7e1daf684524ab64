import type { VerificationTokenPurpose } from "../enums.js";
import type { VerificationToken } from "../VerificationToken.js";

/** A single-use code that was mailed to prove that an address is the user's. */
export interface VerificationTokenDto {
  id: string;
  userId: string | null;
  email: string;
  purpose: VerificationTokenPurpose;
  expiresAt: string;
  consumedAt: string | null;
  attempts: number;
  createdAt: string;
  updatedAt: string;
}

/** Returns what others may see of a row, as JSON: without sensitive values. */
export function verificationTokenDto(verificationToken: VerificationToken): VerificationTokenDto {
  return {
    id: verificationToken.id,
    userId: verificationToken.userId,
    email: verificationToken.email,
    purpose: verificationToken.purpose,
    expiresAt: verificationToken.expiresAt.toISOString(),
    consumedAt: verificationToken.consumedAt?.toISOString() ?? null,
    attempts: verificationToken.attempts,
    createdAt: verificationToken.createdAt.toISOString(),
    updatedAt: verificationToken.updatedAt.toISOString(),
  };
}

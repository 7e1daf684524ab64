import type { UserProfile } from "../UserProfile.js";
import type { JsonObject } from "../values.js";

/** How a user appears to others, apart from the login so that reading it can be granted apart. */
export interface UserProfileDto {
  userId: string;
  displayName: string | null;
  givenName: string | null;
  familyName: string | null;
  phoneE164: string | null;
  avatarUrl: string | null;
  bio: string | null;
  metadata: JsonObject;
  createdAt: string;
  updatedAt: string;
}

/** Returns what others may see of a row, as JSON: without sensitive values. */
export function userProfileDto(userProfile: UserProfile): UserProfileDto {
  return {
    userId: userProfile.userId,
    displayName: userProfile.displayName,
    givenName: userProfile.givenName,
    familyName: userProfile.familyName,
    phoneE164: userProfile.phoneE164,
    avatarUrl: userProfile.avatarUrl,
    bio: userProfile.bio,
    metadata: userProfile.metadata,
    createdAt: userProfile.createdAt.toISOString(),
    updatedAt: userProfile.updatedAt.toISOString(),
  };
}

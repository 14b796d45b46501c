// The key vault, what is in it, and the one identity that may read it.
param location string
param tags object
param resourceSuffix string
param webAppSubnetId string
param logId string
param databaseHost string
param databaseName string
param databaseOwner string
@secure()
param databaseOwnerPassword string
@secure()
param databaseAppPassword string
@secure()
param aadAppClientSecret string
@secure()
param botPassword string

@description('The login that infra/app-login.sql makes.')
param databaseAppLogin string = 'radslag_app_login'

// "Key Vault Secrets User": reads the contents of secrets, and nothing else.
var secretsUserRole = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')
var databaseAddress = '@${databaseHost}:5432/${databaseName}?sslmode=verify-full'

resource readerIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-radslag-${resourceSuffix}'
  location: location
  tags: tags
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'kv-radslag-${resourceSuffix}'
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
    networkAcls: {
      bypass: 'AzureServices'
      defaultAction: 'Deny'
      virtualNetworkRules: [
        {
          id: webAppSubnetId
        }
      ]
    }
  }
}

resource mayRead 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, readerIdentity.id, secretsUserRole)
  properties: {
    roleDefinitionId: secretsUserRole
    principalId: readerIdentity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource databaseUrl 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'database-url'
  properties: {
    value: 'postgres://${databaseAppLogin}:${uriComponent(databaseAppPassword)}${databaseAddress}'
  }
}

resource databaseMigrationUrl 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'database-migration-url'
  properties: {
    value: 'postgres://${databaseOwner}:${uriComponent(databaseOwnerPassword)}${databaseAddress}'
  }
}

resource aadSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'aad-app-client-secret'
  properties: {
    value: aadAppClientSecret
  }
}

resource botSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'bot-password'
  properties: {
    value: botPassword
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: vault
  name: 'to-log'
  properties: {
    workspaceId: logId
    logs: [
      {
        categoryGroup: 'audit'
        enabled: true
      }
    ]
  }
}

output readerIdentityId string = readerIdentity.id
output readerPrincipalId string = readerIdentity.properties.principalId
output readerClientId string = readerIdentity.properties.clientId
output vaultUri string = vault.properties.vaultUri
